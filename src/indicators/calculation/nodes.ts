import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs';

export const isConstant = (node: MathNode): node is ConstantNode => node.type === 'ConstantNode';
export const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode';
export const isParenthesis = (node: MathNode): node is ParenthesisNode => node.type === 'ParenthesisNode';
export const isOperatorNode = (node: MathNode): node is OperatorNode => node.type === 'OperatorNode';
export const isConditional = (node: MathNode): node is ConditionalNode => node.type === 'ConditionalNode';
export const isFunction = (node: MathNode): node is FunctionNode => node.type === 'FunctionNode';
/** `a < b < c`. */
export const isChain = (node: MathNode): node is RelationalNode => node.type === 'RelationalNode';

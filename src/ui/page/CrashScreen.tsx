import { Component, type ReactNode } from 'react';

interface CrashScreenProps {
  readonly children: ReactNode;
  readonly words: { readonly crashed: string; readonly reload: string };
}

/** Stands in for the page when it breaks; the scenario is in the address and is not lost. */
export class CrashScreen extends Component<CrashScreenProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { crashed, reload } = this.props.words;
    return (
      <main className="crash">
        <h1>{crashed}</h1>
        <button type="button" onClick={() => location.reload()}>
          {reload}
        </button>
      </main>
    );
  }
}

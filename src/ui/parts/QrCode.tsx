import encodeQR from 'qr';
import { useMemo } from 'react';

/** Modules of white around the code, without which readers do not find it. */
const QUIET_MODULES = 4;

interface QrCodeProps {
  readonly text: string;
  /** What it holds, for those who do not see it. */
  readonly label: string;
}

/** A text as a QR code, dark on white whatever the page is, as large as its place. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, shape } = useMemo(() => {
    const modules = encodeQR(text, 'raw', { ecc: 'low', border: QUIET_MODULES });
    const dark = modules.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])),
    );
    return { size: modules.length, shape: dark.join('') };
  }, [text]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={shape} fill="#000" />
    </svg>
  );
}

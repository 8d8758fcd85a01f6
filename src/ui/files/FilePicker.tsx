import { useRef } from 'react';

interface FilePickerProps {
  readonly label: string;
  /** Told of each file; the same file can be picked again. */
  readonly onPick: (file: File) => Promise<void>;
}

/** A button that asks for a JSON file. */
export function FilePicker({ label, onPick }: FilePickerProps) {
  const picker = useRef<HTMLInputElement>(null);
  const pick = async (file: File | undefined): Promise<void> => {
    if (file) await onPick(file);
    if (picker.current) picker.current.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        className="file-picker"
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => void pick(event.currentTarget.files?.[0])}
      />
    </>
  );
}

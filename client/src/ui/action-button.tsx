import { Button, type ButtonProps } from 'antd';
import { useId } from 'react';
import { refusalSentence, useLabels } from '../lib/labels/labels.js';

interface OfferedAction {
  readonly key: string;
  readonly enabled: boolean;
  readonly reason?: string | null;
}

interface ActionButtonProps extends ButtonProps {
  /** From `availableActions`; nothing is shown where the server offers none. */
  action: OfferedAction | undefined;
  /** Refusals that the button's own dialog clears, such as a reason still to be asked for. */
  clearedByDialog?: readonly string[];
}

/** A step that the server offers. Where it is not open, the reason stands beside it, for eyes and screen readers. */
export function ActionButton({ action, clearedByDialog = [], ...button }: ActionButtonProps) {
  const labels = useLabels();
  const reasonId = useId();
  if (!action) return null;
  const open = action.enabled || clearedByDialog.some((reason) => reason === action.reason);
  if (open) return <Button {...button} />;
  const sentence =
    action.reason && (refusalSentence(labels, action.reason) ?? labels.kernel.errorCodes.REFUSED);
  return (
    <span className="refused-action">
      <Button {...button} disabled aria-describedby={reasonId} />
      <span id={reasonId} className="quiet">
        {sentence}
      </span>
    </span>
  );
}

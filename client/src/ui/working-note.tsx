import { Button, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Beside work of which nobody knows how long it takes: what is done, for how long already, and a way out. */
export function WorkingNote({ words, onCancel }: { words: string; onCancel: () => void }) {
  const { t } = useTranslation('ui');
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const clock = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(clock);
  }, []);
  return (
    <div className="working-note">
      <Spin size="small" />
      <span role="status">{words}</span>
      {/* Not read out: it changes every second. */}
      <span className="quiet" role="timer">
        {t('seconds', { count: seconds })}
      </span>
      <Button onClick={onCancel}>{t('cancel')}</Button>
    </div>
  );
}

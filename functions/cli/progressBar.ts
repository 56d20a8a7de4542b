import type { WriteStream } from 'node:tty';

const width = 30;

/** A line that shows how far a run is, on a terminal only; `end` takes it away again. */
export function progressBar(stream: WriteStream): {
  show(step: string, done: number, total: number): void;
  end(): void;
} {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  let shown = '';
  const write = (line: string) => {
    if (line === shown) return;
    shown = line;
    stream.write(`\r\x1b[K${line}`);
  };
  return {
    show(step, done, total) {
      const filled = total === 0 ? width : Math.floor((done / total) * width);
      write(`${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${step} ${done}/${total}`);
    },
    end: () => write(''),
  };
}

import { ImportDesk } from '@/lib/import/desk';
import { answerAt, type DeskReply, type DeskRequest } from './desk-protocol';

const desk = new ImportDesk();

/** One request after the other: each answer speaks of the file that is open then. */
addEventListener('message', ({ data }: MessageEvent<DeskRequest>) => {
  const reply = (message: DeskReply) => postMessage(message);
  try {
    const result = answerAt(desk, data, (share) => reply({ id: data.id, share }));
    reply({ id: data.id, result });
  } catch (error) {
    reply({ id: data.id, error: String(error) });
  }
});

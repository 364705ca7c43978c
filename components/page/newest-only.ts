/**
 * Asks one question at a time: while an answer is on its way only the newest of those that come waits, and whoever asked one that it
 * overtook gets the newest's answer. For what is asked with every keystroke: no older search is begun after a newer one.
 */
export function newestOnly<Question, Answer>(ask: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  let running: Promise<unknown> | null = null;
  /** What the question is when its turn comes. */
  let waiting: { newest: Question; answer: Promise<Answer> } | null = null;
  const begin = (question: Question): Promise<Answer> => {
    const answer = ask(question);
    const over = answer
      .catch(() => undefined)
      .then(() => {
        if (running === over) running = null;
      });
    running = over;
    return answer;
  };
  return (question) => {
    if (waiting !== null) {
      waiting.newest = question;
      return waiting.answer;
    }
    if (running === null) return begin(question);
    const answer = running.then(() => {
      const { newest } = waiting!;
      waiting = null;
      return begin(newest);
    });
    waiting = { newest: question, answer };
    return answer;
  };
}

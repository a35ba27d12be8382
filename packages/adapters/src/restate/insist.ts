const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const [first, longest] = [100, 10_000]

/** Tries until it is done, after longer and longer pauses. When so many milliseconds have passed, the last error stands. */
export const insist = async <Done>(attempt: () => Promise<Done>, atMost: number): Promise<Done> => {
  const until = performance.now() + atMost
  for (let pause = first; ; pause = Math.min(pause * 2, longest)) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() + pause > until) throw error
      await sleep(pause)
    }
  }
}

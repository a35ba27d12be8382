/** Brings the box where the dossier stands to the middle of its window, which alone is scrolled. */
export const showActive = (window: HTMLElement): void => {
  // the innermost stands last: a box around it is drawn before it
  const box = [...window.querySelectorAll('[data-active]')].at(-1)?.getBoundingClientRect()
  if (!box) return
  const frame = window.getBoundingClientRect()
  window.scrollBy({
    left: box.x + box.width / 2 - (frame.x + frame.width / 2),
    top: box.y + box.height / 2 - (frame.y + frame.height / 2),
    behavior: 'instant',
  })
}

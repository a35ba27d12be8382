// Runs before anything is drawn, so that a page does not flash in the wrong colours or say the wrong language.
try {
  const theme = localStorage.getItem('anlang.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  document.documentElement.lang = localStorage.getItem('anlang.locale') ?? 'vi'
} catch {
  // a browser that keeps nothing starts with the colours of the device, in Vietnamese
}

/** The gate of a village, in one stroke of a brush. */
export const Gate = () => (
  <svg viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
    <path d="M3 10.5C9 10 12.500 7.5 16 3.5c3.5 4 7 6.5 13 7L27.5 14h-23zM7 16h4v12H7zm14 0h4v12h-4zM12.500 28v-7.5a3.5 3.5 0 0 1 7 0V28h-2.200v-7.300a1.300 1.300 0 0 0-2.600 0V28z" />
  </svg>
)

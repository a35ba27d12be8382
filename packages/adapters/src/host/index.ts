export const notYet_host = 1

export const notYet_diagram = 1

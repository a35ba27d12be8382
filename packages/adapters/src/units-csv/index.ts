export const notYet_units_csv = 1

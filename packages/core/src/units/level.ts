/** How high a unit stands. */
export type Level = 'province' | 'district' | 'commune' | 'neighbourhood'

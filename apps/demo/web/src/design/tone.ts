/** What a colour says; it is never said by a colour alone. */
export type Tone = 'plain' | 'good' | 'warn' | 'bad'

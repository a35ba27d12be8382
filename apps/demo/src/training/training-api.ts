import type { Figures, IsoDate, IsoInstant, Level, Text } from '@anlang/core'
import type { DocumentKind, Position, Session } from '@anlang/workflows'

/*
 * What the training server and the pages say to each other: types alone. Every text comes in both languages, so that a
 * page changes its language without asking again.
 *
 *   GET  /training/lessons                → LessonList
 *   GET  /training/rooms                  → RoomList
 *   POST /training/rooms        NewRoom   → 201 TrainingRoom
 *   GET  /training/rooms/:room            → TrainingRoom
 *   GET  /training/rooms/:room/law        → RoomLaw
 *   POST /training/rooms/:room/hints      → TrainingRoom   opens the next hint of the current task
 *   POST /training/rooms/:room/show       → TrainingRoom   does the current task for the learner; it earns nothing
 *   POST /training/rooms/:room/clock      MoveClock → TrainingRoom
 *   POST /training/rooms/:room/restart    → TrainingRoom   the same room, as it was on its first day
 *   *    /rooms/:room/api/*               the library's host over the room's own engine
 *
 * Whatever else is answered is a TrainingProblem, as application/problem+json. A POST without a body sends `{}`.
 */

/** Who acts, for the library's host: the reference of a persona of the room's cast. */
export const personaHeader = 'x-anlang-persona'

/** The free desk: the room that is always there, with the whole story of thôn Anh Dũng on record, or one's own commune. */
export const deskRoom = 'desk'

/** A lesson as it stands on the shelf. */
export interface LessonSummary {
  readonly id: string
  readonly title: Text
  readonly summary: Text
  readonly minutes: number
  readonly tasks: number
  /** What could be earned. */
  readonly points: number
  /** The most that was earned in a room of this server that came to the end; nothing until then. */
  readonly best: number | null
}

export interface LessonList {
  readonly lessons: readonly LessonSummary[]
}

/** A lesson that somebody began on this server, the newest first; and the desk. */
export interface RoomSummary {
  readonly room: string
  readonly lesson: string | null
  readonly title: Text
  readonly day: IsoDate
  readonly done: number
  readonly tasks: number
}

export interface RoomList {
  readonly rooms: readonly RoomSummary[]
}

export interface NewRoom {
  readonly lesson: string
}

export interface MoveClock {
  /** The day to go to: later than the room's. It becomes 08:00 of that day. */
  readonly day: IsoDate
}

/** One of the cast. `persona` goes into the header that says who acts. */
export interface CastMember {
  readonly persona: string
  readonly position: Position
  readonly unit: string
  readonly level: Level
  readonly positionName: Text
  /** With the units above it, such as “thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, tỉnh Vĩnh Phúc”. */
  readonly unitName: Text
  /** What this office does in the programme, in one sentence. */
  readonly does: Text
}

/** One of the cast who does not hold the office on the room's day, and why in one sentence. */
export interface AbsentMember extends CastMember {
  readonly why: Text
}

/** The clock of a room: it stands still until it is moved, and goes forward alone. */
export interface RoomClock {
  readonly now: IsoInstant
  readonly today: IsoDate
  /** Days worth going to, such as the day after a deadline; soonest first. */
  readonly ahead: readonly { readonly day: IsoDate; readonly why: Text }[]
}

/** A paper that lies on the learner's desk: what to fill into the form. */
interface PaperOnDesk {
  readonly kind: DocumentKind
  readonly label: Text
  readonly number: string
  readonly on: IsoDate
}

/** A figure that lies on the learner's desk, as a value for the form and as people read it. */
interface FigureOnDesk {
  readonly id: string
  readonly label: Text
  readonly value: Figures[string]
  readonly shown: Text
}

/** A dossier to be opened: what to choose in the form. */
export interface OpeningOnDesk {
  readonly procedure: string
  /** The version of the procedure, by whose id the page that opens it is found. */
  readonly definition: string
  readonly title: Text
  readonly subject: string
  readonly subjectName: Text
  readonly year: number
  readonly variant?: string
  readonly model?: { readonly id: string; readonly name: Text }
  /** The id on record in this room of the dossier that it follows, and how that one is called. */
  readonly follows?: string
  readonly followsName?: Text
}

/** All that the learner needs to have at hand for a task. Nothing here is filled in by itself. */
export interface OnDesk {
  readonly opening: OpeningOnDesk | null
  readonly papers: readonly PaperOnDesk[]
  readonly figures: readonly FigureOnDesk[]
  readonly session: Session | null
  /** Items that are to be marked, and the reason that is to be given. */
  readonly items: readonly { readonly id: string; readonly label: Text }[]
  readonly reason: { readonly id: string; readonly label: Text } | null
}

export type TaskState = 'done' | 'current' | 'ahead'

/** One thing to be done in a lesson. */
export interface TrainingTask {
  readonly id: string
  readonly title: Text
  /** What is to be done. */
  readonly what: Text
  /** Why it is done, and which rule asks for it. */
  readonly why: Text
  readonly state: TaskState
  /** As whom: a persona of the cast; nobody when the task is to move the clock. */
  readonly persona: string | null
  /** What kind of thing: opening a dossier, a step in it, or going to another day. */
  readonly kind: 'open' | 'act' | 'day'
  /** The step, when it is one. */
  readonly act: string | null
  /** The day that is to be reached, when the task is to move the clock. */
  readonly day: IsoDate | null
  /** The dossier of the task, once it is on record in this room. */
  readonly dossier: string | null
  readonly onDesk: OnDesk
  readonly points: number
  /** What it earned so far, or may still earn: less for hints and mistakes, nothing when it was shown. */
  readonly worth: number
  readonly shown: boolean
  readonly hints: { readonly of: number; readonly opened: readonly Text[] }
  /** How many commands in vain were made while it was current. */
  readonly mistakes: number
}

/** The last command that was refused in this lesson. */
export interface LastMistake {
  readonly task: string
  readonly persona: string
  readonly act: string
  readonly code: string
  /** The lesson's own explanation; where it foresaw no such mistake, the sentences of the refusals. */
  readonly explanation: Text
  readonly foreseen: boolean
}

export interface Score {
  readonly points: number
  readonly of: number
  readonly lostByHints: number
  readonly lostByMistakes: number
  readonly lostByShowing: number
  /** The best of any finished room with this lesson on this server. */
  readonly best: number | null
}

/** The lesson of a room, and how far it is. */
export interface RoomLesson {
  readonly id: string
  readonly title: Text
  /** Paragraphs. */
  readonly story: readonly Text[]
  readonly goal: Text
  /** What of it is made up for training. */
  readonly training: Text
  readonly minutes: number
  readonly tasks: readonly TrainingTask[]
  /** The id of the current task; nothing when all are done. */
  readonly current: string | null
  readonly finished: boolean
  readonly lastMistake: LastMistake | null
  /** A dossier went another way than the current task needs: what to do about it. */
  readonly strayed: Text | null
  readonly score: Score
  /** What was achieved: told only when it is finished. */
  readonly closing: readonly Text[]
}

export interface TrainingRoom {
  readonly room: string
  /** Where the library's host of this room stands, such as `/rooms/desk/api`. */
  readonly api: string
  /** Rises with everything that happens in the room: what a page compares to see that it is up to date. */
  readonly revision: number
  readonly clock: RoomClock
  readonly cast: readonly CastMember[]
  readonly away: readonly AbsentMember[]
  /** Nothing at the desk. */
  readonly lesson: RoomLesson | null
  /** What is on record there before anybody comes: the story, or nothing at the desk of one's own commune. */
  readonly begins: 'story' | 'empty'
  /** Which units are known: those of the story alone, or all of the lists that the server was given. */
  readonly units: 'story' | 'lists'
  /** The first day that the lists are of; before it, and without lists, the units of the story alone are known. */
  readonly unitsFrom: IsoDate | null
}

/** The law that the procedures of a room stand on, in words: pages know no instrument themselves. */
export interface RoomLaw {
  /** How each place of the law is cited, by `basisKey`. */
  readonly citations: Readonly<Record<string, Text>>
}

export type TrainingFault =
  | 'malformed_json'
  | 'malformed_request'
  | 'body_too_large'
  | 'wrong_media_type'
  | 'unknown_route'
  | 'unknown_room'
  | 'unknown_lesson'
  | 'no_lesson_here'
  | 'lesson_finished'
  | 'no_more_hints'
  | 'clock_only_forward'
  | 'clock_too_far'
  | 'cannot_be_shown'
  | 'foreign_origin'
  | 'foreign_host'
  | 'lesson_broken'
  | 'room_unavailable'
  | 'internal_error'

/** What the training server says when it does not do what was asked. */
export interface TrainingProblem {
  readonly code: TrainingFault
  readonly status: number
  /** In the language of `?lang` or of the browser, as the library's host has them. */
  readonly sentences: readonly string[]
  /** The same in both languages. */
  readonly texts: readonly Text[]
}

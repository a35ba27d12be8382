import type { RoomLesson } from '../../../src/training/training-api.js'
export const LessonPanel = ({ lesson }: { readonly lesson: RoomLesson }) => <aside>{lesson.id}</aside>

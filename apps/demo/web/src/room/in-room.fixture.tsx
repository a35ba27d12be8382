import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { CastMember, RoomLaw, TrainingRoom } from '../../../src/training/training-api.js'
import { lawKey } from '../law/use-law.js'
import { renderInWords } from '../locale/in-words.fixture.js'
import { RoomContext } from './room-context.js'

const text = (words: string) => ({ vi: words, en: words })

const me: CastMember = {
  persona: 'p-thuong-truc-xa',
  position: 'steeringStanding',
  unit: 'c08779',
  level: 'commune',
  positionName: text('Thường trực Ban Chỉ đạo'),
  unitName: text('xã Bạch Lưu'),
  does: text('Thẩm định'),
}

const room: TrainingRoom = {
  room: 'desk',
  api: '/rooms/desk/api',
  revision: 0,
  clock: { now: '2022-12-05T08:00:00+07:00', today: '2022-12-05', ahead: [] },
  cast: [me],
  away: [],
  lesson: null,
  begins: 'story',
  units: 'story',
  unitsFrom: null,
}

/** Draws a part of a page of a room, in Vietnamese, on 05/12/2022, under a law that the room has told. */
export const renderInRoom = (part: ReactNode, law: RoomLaw): Promise<RenderResult> => {
  const queries = new QueryClient()
  queries.setQueryData(lawKey(room.room), law)
  return renderInWords(
    <QueryClientProvider client={queries}>
      <RoomContext value={{ room, me, chosen: true, become: () => {} }}>{part}</RoomContext>
    </QueryClientProvider>,
  )
}

import type { SubjectKind, Text, UnitId } from '@anlang/core'
import { places } from '../story/cast.js'

/** A body of the training's units and how it is called. The record knows it by its reference alone. */
export interface NamedEntity {
  readonly units: readonly UnitId[]
  readonly kind: SubjectKind
  readonly id: string
  readonly name: Text
}

const { village, commune } = places

const collective = (id: string, vi: string, en: string): NamedEntity => ({
  units: [village],
  kind: 'collective',
  id,
  name: { vi, en },
})

const body = (kind: SubjectKind, id: string, vi: string, en: string): NamedEntity => ({
  units: [village, commune],
  kind,
  id,
  name: { vi, en },
})

/**
 * The bodies of the story's commune by name: made up for training, but for their kinds. No family and no person is in
 * it, nor can be: whoever is commended in person stays a reference.
 */
export const entityDirectory: readonly NamedEntity[] = [
  collective('to-tu-quan-so-1', 'Tổ tự quản số 1', 'Self-management group 1'),
  collective('to-tu-quan-so-2', 'Tổ tự quản số 2', 'Self-management group 2'),
  collective('to-tu-quan-so-3', 'Tổ tự quản số 3', 'Self-management group 3'),
  collective('luc-luong-nong-cot', 'Lực lượng nòng cốt', 'The core force'),
  collective('ban-chi-dao-mo-hinh', 'Ban Chỉ đạo mô hình', 'Steering committee of the model'),
  collective('chi-hoi-phu-nu', 'Chi hội Phụ nữ', 'Branch of the Women’s Union'),
  collective('chi-hoi-nong-dan', 'Chi hội Nông dân', 'Branch of the Farmers’ Union'),
  collective('chi-hoi-cuu-chien-binh', 'Chi hội Cựu chiến binh', 'Branch of the Veterans’ Association'),
  collective('chi-doan-thanh-nien', 'Chi đoàn Thanh niên', 'Branch of the Youth Union'),
  body('school', 'truong-thcs-tap-huan', 'Trường Trung học cơ sở Tập huấn', 'Training Lower Secondary School'),
  body('school', 'truong-tieu-hoc-tap-huan', 'Trường Tiểu học Tập huấn', 'Training Primary School'),
  body('agency', 'tram-y-te-tap-huan', 'Trạm Y tế Tập huấn', 'Training Health Station'),
  body('enterprise', 'hop-tac-xa-tap-huan', 'Hợp tác xã Tập huấn', 'Training Cooperative'),
]

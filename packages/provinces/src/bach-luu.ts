import { defineProvince, national } from '@anlang/workflows'

/**
 * Xã Bạch Lưu, laid over huyện Sông Lô until it went into xã Hải Lựu: the acts by which it built the model, in the words
 * of the report on its launch.
 */
export const bachLuu = defineProvince(national, {
  id: 'bach-luu',
  unit: 'c08779',
  name: { vi: 'Bạch Lưu', en: 'Bạch Lưu' },
  over: 'song-lo',
  to: '2024-12-31',
  procedures: {
    survey: {
      rewords: {
        acts: {
          reportSurvey: {
            vi: 'Báo cáo khảo sát đề nghị xây dựng mô hình',
            en: 'Report the survey and propose the model',
          },
        },
      },
    },
    establish: {
      rewords: {
        acts: {
          signCovenant: {
            vi: 'Ký kết thực hiện Quy ước, xây dựng mô hình điểm',
            en: 'Sign the covenant and build the pilot site',
          },
          launchPilot: {
            vi: 'Tổ chức hội nghị triển khai xây dựng mô hình',
            en: 'Hold the conference that launches the model',
          },
        },
      },
    },
  },
})

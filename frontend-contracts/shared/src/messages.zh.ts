import { flowZh } from './flow/words.zh'

/** 两个前端共用的词. Words that both front ends use. */
export const sharedZh = {
  light: {
    green: '正常', yellow: '临期', red: '超期', paused: '暂停计时', none: '不计时',
    left: '还剩 {n} 个工作日', leftOne: '还剩 1 个工作日', today: '今天到期',
    overdue: '已超 {n} 个工作日', overdueOne: '已超 1 个工作日', pausedLeft: '余 {n} 个工作日',
  },
  state: {
    submitted: '已提交', 'correction-asked': '待补正', corrected: '已补正', accepted: '已受理', 'in-review': '审查中',
    'to-decide': '待决定', suspended: '中止计时', granted: '准予', refused: '不予许可', 'not-accepted': '不予受理',
    delivered: '已送达', withdrawn: '已撤回', filed: '已立案', investigating: '调查中', closed: '已办结',
  },
  party: {
    'natural-person': '个人', 'legal-person': '法人', enterprise: '企业法人', institution: '事业法人', 'social-organisation': '社会组织法人',
    unincorporated: '非法人企业（含个体工商户）', government: '行政机关', other: '其他',
  },
  trust: {
    A: '签发机关直接取得', B: '窗口已核验，可复用', C: '自行上传，须核原件', D: '自行承诺',
    badge: '可信等级 {grade}',
  },
  document: {
    'acceptance-notice': '受理通知书', 'correction-notice': '一次性补正告知书', 'non-acceptance': '不予受理决定书',
    'grant-decision': '准予许可决定书', 'refusal-decision': '不予许可决定书', 'penalty-notice': '处罚告知书',
    'penalty-decision': '处罚决定书', 'suspension-notice': '中止计时通知书',
  },
  grade: { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' },
  foundBy: {
    code: '编码相符', nameWhole: '名称完全相同', nameStart: '名称以“{q}”开头', name: '名称中有“{q}”', alias: '别名中有“{q}”', initials: '拼音首字母相符',
    pinyin: '拼音相符', synonym: '同义词：清单上说“{words}”', sound: '近似：读音相同', near: '近似：错、缺或多一个字',
  },
  regionLevel: { province: '省级', city: '市级', county: '县级', zone: '开发区' },
  itemStatus: { 'in-force': '在用', future: '尚未生效', suspended: '暂停', abolished: '已取消' },
  category: {
    '01': '行政许可', '02': '行政处罚', '03': '行政强制', '04': '行政征收', '05': '行政给付', '06': '行政检查',
    '07': '行政确认', '08': '行政奖励', '09': '行政裁决', '10': '其他行政权力', '20': '公共服务',
  },
  form: {
    required: '请填写“{label}”', choose: '请选择“{label}”', tooLong: '“{label}”最多 {n} 个字', tooShort: '“{label}”至少 {n} 个字', range: '“{label}”应为 {from} 至 {to} 的整数',
    citizenId: '“{label}”不是有效的公民身份号码，请核对 18 位号码', uscc: '“{label}”不是有效的统一社会信用代码，请核对 18 位代码',
    phone: '“{label}”应为 5 至 20 位数字，如 138 0000 0000', date: '“{label}”应为日期，如 2026-03-01',
    number: '“{label}”应为数字', pattern: '“{label}”的格式不对',
  },
  upload: {
    empty: '文件是空的，请另选一个', tooLarge: '文件超过 20 MB，请压缩后再传', format: '文件格式不符，可用：{formats}',
  },
  problem: {
    network: '网络不通', networkDetail: '没有连上服务器。已填内容都在，请检查网络后再试。',
    timeout: '服务器没有及时回答', timeoutDetail: '可能已经办成，也可能没有。再试一次不会重复提交。',
    unexpected: '出了意外', unexpectedDetail: '请稍后再试；仍不行请联系窗口。',
    signIn: '请先登录', incident: '故障编号 {id}',
  },
  flow: flowZh,
} as const

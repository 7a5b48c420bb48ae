import { zhElements } from './zh.elements'

/** 事项管理（清单管理员）的词。 */
export const zhRegistry = {
  ...zhElements,
  items: {
    title: '清单管理', rooms: '清单管理的栏目', find: '事项', findHint: '名称、拼音首字母或编码', region: '地区', organ: '实施主体', allOrgans: '全部部门', allStatuses: '全部状态', new: '新增事项',
    upgrades: '{n} 项待升级', upgrade: '目录已有第 {n} 版', quality: '质量', findings: '{n} 处', sound: '完好', ways: '操作', version: '第 {n} 版', edit: '编辑', compare: '版本比对', more: '变更', record: '历次版本与状态', empty: '没有符合条件的事项。',
  },
  start: {
    title: { alter: '变更事项', claim: '认领事项', new: '新增事项' },
    lead: { alter: '先写明为什么改、依据什么，再进编辑。写的内容随时自动保存，提交后由编办、法制审核。', claim: '标准字段已按基本目录填好，只需补充本机关的办理信息。', new: '目录里没有的事项。目录里已有的，请从“认领”进入。' },
    organ: '实施主体', needOrgan: '请选择实施主体', go: '开始编辑', openTitle: '这个事项已有没有提交的变更申请', continue: '继续编辑 {number}（{by}）', claimCause: '认领基本目录事项', claimBasis: '安徽省权责清单基本目录',
  },
  edit: {
    title: '编辑', kind: { add: '新增', cancel: '取消', delegate: '下放', 'take-over': '承接', merge: '合并', split: '分设', alter: '变更', suspend: '暂停', resume: '恢复' },
    changeState: { draft: '草稿', submitted: '已提交', 'under-review': '审核中', 'summing-up': '汇总中', 'awaiting-approval': '待政府批准', returned: '退回', approved: '已批准', scheduled: '待发布', published: '已发布', refused: '不同意', withdrawn: '已撤回' },
    state: { saved: '已保存', dirty: '未保存', saving: '正在保存', offline: '连不上，已存在本机', stale: '别人也改了，等您选择', refused: '没有保存' },
    sections: {
      request: '变更说明', basic: '基本信息', bases: '设定依据', handling: '办理方式与时限', stages: '办理环节', materials: '条件与材料', form: '电子表单', fees: '收费与结果', audience: '服务对象', venue: '地点与救济', duties: '责任与追责', risks: '廉政风险点', questions: '常见问题', special: '处罚与征收', entry: '目录条目',
    },
    section: '当前部分', index: '要素目录', checked: '校核', score: '{n} 分', sound: '没有发现问题', severity: { error: '必须改：', warning: '建议改：' }, sectionFindings: '{errors} 处必须改，{warnings} 处建议改',
    cause: '变更事由', causeHint: '发生了什么，要改什么', basis: '变更依据', basisHint: '法律法规、文件的名称、文号和条款', causeOn: '事由发生日', causeOnHint: '如新法施行日；应在 10 个工作日内申请', effectiveFrom: '拟生效日', effectiveFromHint: '不填则发布当天生效', until: '暂停至',
    standard: '标准字段', standardWhy: '全省统一，由基本目录规定，不能在本级修改', basesLocked: '设定依据由基本目录统一，不能在本级修改；目录没有写条文的，可以补充条文内容。', yuan: '元', unit: '单位', badMoney: '请填写金额，如 120 或 120.50', addFrom: '给“{name}”添加', addFromList: '从主题分类添加…',
    noRows: '还没有{name}。', rowActions: '行操作', rowOf: '第 {n} 行', moreOf: '第 {n} 行的更多要素', moreFields: '更多要素', up: '第 {n} 行上移', upShort: '上移', down: '第 {n} 行下移', downShort: '下移', drop: '移除第 {n} 行', removed: '已移除第 {n} 行，可撤销', movedTo: '已移到第 {n} 行',
    add: '添加{name}', full: '至多 {n} 行', pasted: '已粘贴 {n} 行', pasteUnread: '第 {row} 行“{column}”读不懂“{text}”', with: '添加{name}', without: '本事项没有', keys: '可从 Excel、WPS 直接粘贴 · Ctrl+Enter 加行 · Alt+↑↓ 移动 · Ctrl+S 保存',
    missing: '请填写“{name}”', undo: '撤销', versions: '与现行比对', first: '最前', last: '最后', submit: '提交审核', submitTitle: '提交变更申请', submitErrors: '还有 {n} 处必须改正，改好才能提交', submitText: '提交后由编办受理，随后审核；退回前不能再改。', submitUnsaved: '还有内容没有保存到服务器，保存后才能提交。', note: '附言', submitSure: '确认提交', submitNot: '继续编辑',
    closed: '申请{state}，现在不能修改。', toRequest: '查看申请办理情况', resumed: '上次没有保存上的内容已找回，正在保存。', staleTitle: '这份申请已在别处修改', staleText: '您的内容都在本机，没有丢失。请选择保留哪一份。', keepMine: '保留我的内容', takeTheirs: '改用服务器上的', offlineText: '暂时连不上服务器，内容已存在本机，连上后自动保存。', newerEntry: '基本目录已有新版本', newerEntryGo: '到“认领”查看差异并采用', which: '拟发布的事项',
  },
  claims: {
    title: '认领', lead: '基本目录由省统一，本地从中认领。目录有了新版本，在期限前采用即可，标准字段自动更新，本地填写的内容不变。', state: '认领状态', states: { outdated: '待升级', unclaimed: '未认领', claimed: '已认领', withdrawn: '目录已取消' }, filter: '按名称或基本编码筛选',
    none: { outdated: '没有待升级的事项，都与基本目录一致。', unclaimed: '没有未认领的目录事项。', claimed: '还没有认领的事项。', withdrawn: '没有目录已取消的事项。' },
    choose: '选择', all: '全选本页', adoptChosen: '采用选中的 {n} 项', progress: '已采用 {n} / {all}', versions: '已认领第 {from} 版，目录第 {to} 版', changed: '有变化', by: '{day} 前采用', diff: '看差异', adopt: '采用新版本', doing: '正在采用…', done: '已采用', claim: '认领', cancel: '申请取消', mine: '已认领的第 {n} 版', newest: '目录第 {n} 版',
  },
  compare: {
    title: '版本比对', lead: '同一事项的两个版本，或同一权力在两级机关的写法，逐项对照。', left: '左', right: '右', find: '换一个事项或目录条目', findHint: '名称、31 位实施编码或 12 位基本编码', swap: '左右互换', withEntry: '与基本目录比对', only: '这个事项只有一个版本。可以与基本目录或其他机关的同类事项比对。', entryOf: '基本目录：{name}', same: '两个版本没有差异。', count: '{n} 处不同', standardOnly: '只看标准字段', element: '要素', before: '原内容', after: '新内容', change: { added: '增加', removed: '减少', changed: '修改', reordered: '换序' }, standard: '标准字段',
  },
  catalogue: { title: '基本目录' },
  imports: { title: '导入' },
  quality: { title: '质量' },
}

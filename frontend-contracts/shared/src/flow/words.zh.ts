/** 流程图的词: 文字等价物、属性、检查。 Words of flow charts. */
export const flowZh = {
  unit: { 'work-day': '{n} 个工作日', 'work-day1': '1 个工作日', day: '{n} 日', day1: '1 日', month: '{n} 个月', month1: '1 个月', year: '{n} 年', year1: '1 年' },
  unitName: { 'work-day': '工作日', day: '日（自然日）', month: '月', year: '年' },
  risk: { high: '高', medium: '中', low: '低' },
  post: {
    window: '窗口受理', reviewer: '审核', decider: '审批决定', investigator: '执法调查', legal: '法制审核', applicant: '申请人', 'item-admin': '清单管理',
    'establishment-reviewer': '编办审核', 'legality-reviewer': '合法性审查', 'service-centre-reviewer': '政务服务中心审核', 'supervision-reviewer': '监察审核', 'government-office': '政府批准',
  },
  act: {
    accept: '受理', correct: '补正', review: '审查', decide: '决定', deliver: '送达', file: '立案', investigate: '调查取证', 'legal-review': '法制审核', inform: '事先告知', hear: '听证', penalise: '处罚决定', close: '结案', work: '其他工作',
  },
  handler: { 'decision-document': '制作决定书', reminder: '催办提醒' },
  kind: { start: '开始', end: '结束', task: '未命名的环节', service: '未命名的平台工作', choice: '判断', parallel: '并行', timer: '定时', other: '其他图形', line: '连线' },
  step: {
    semicolon: '；', facts: '（{facts}）', and: '，且', or: '或', quoted: '“{text}”', of: '{task}：{outcome}', platform: '平台自动办理', limit: '时限 {limit}', risk: '廉政风险 {level}', riskPoint: '风险表现：{text}', measure: '防控措施：{text}',
    fork: '同时进行', join: '全部完成后继续', then: '接着到第 {n} 步“{name}”', thenBack: '回到第 {n} 步“{name}”', thenEnd: '到此结束：第 {n} 步“{name}”',
    when: '若{when}，则到第 {n} 步“{name}”', whenBack: '若{when}，则回到第 {n} 步“{name}”', whenEnd: '若{when}，则结束于第 {n} 步“{name}”', besideWay: '同时进行之 {i}：{way}', beside: '同时进行之 {i}：第 {n} 步“{name}”',
    result: '结果为{outcomes}', named: '“{name}”', otherwise: '为其他情形', late: '满 {limit}未办（{name}）', lateOutcome: '满 {limit}未办（{name}），视为“{outcome}”', reminder: '满 {limit}仍未办（{name}，原环节继续）',
  },
  fault: {
    'too-large': '文件超过 1 兆字节', unsafe: '文件含有文档类型或实体声明，不予读取', 'not-xml': '不是合格的 XML 文件', 'not-bpmn': '不是 BPMN 2.0 文件', 'process-not-single': '文件必须有且只有一个流程',
    'id-repeated': '元素标识重复', 'flow-dangling': '连线没有连到两个元素', 'start-not-single': '必须有且只有一个开始，现在有 {n} 个', 'end-missing': '没有结束', 'element-not-supported': '平台不执行这种元素：{kind}',
    'parallel-not-here': '办件一次只由一人办理，办件程序不能用并行网关', 'fork-shape': '并行分支应有流入和至少两条流出', 'join-shape': '并行汇合应有至少两条流入和一条流出',
    'name-missing': '环节没有名称', 'act-unknown': '没有写明法律行为，或不认识：{word}', 'stage-missing': '没有写明阶段', 'post-missing': '没有写明岗位', 'limit-missing': '没有写明时限', 'risk-unknown': '没有写明风险等级',
    'measure-missing': '风险等级为高，宜写明防控措施', 'outcomes-missing': '没有可选的办理结果', 'outcome-lacking': '缺少该行为必须有的结果：{words}', 'handler-unknown': '没有注册这种平台服务：{word}',
    'timer-misplaced': '定时只能附着在环节上', 'timer-entered': '定时不能有流入', 'timer-not-understood': '定时没有写明期限，或不是工作日、日', 'timer-outcome-missing': '宜写明到期视为什么结果',
    'end-left': '结束不能有流出', 'start-entered': '开始不能有流入', 'dead-end': '没有流出，办到这里就停了', 'implicit-split': '有多条流出；同时进行应使用并行网关，择一应使用判断',
    'condition-misplaced': '这条连线不能带条件：只有判断的非缺省流出可以', 'condition-no-task': '条件里的“{name}”不是环节', 'condition-not-understood': '条件在第 {at} 个字处看不懂', 'condition-missing': '判断的这条流出没有条件，也不是缺省',
    'gateway-not-total': '没有缺省流出，条件也没有覆盖全部结果', 'outcome-unknown': '没有“{word}”这个结果可选，条件永远不成立', unreachable: '从开始到不了这里', 'no-way-to-end': '从这里到不了结束', 'endless-loop': '这个环路里没有环节，会无限循环',
    'task-on-side-path': '催办的支路上不能有环节', 'parallel-on-side-path': '催办的支路上不能有并行', 'branch-leaves': '分支回到了自己的并行分支之前', 'branch-ends': '分支在汇合之前结束了', 'branches-meet': '两条分支在汇合之前相交',
    'branch-exit-not-single': '每条分支应有且只有一条连线进入汇合', 'fork-not-joined': '各分支没有在同一处汇合', 'join-entered': '汇合有来自并行块外的流入', 'branch-entered': '有连线从并行块外进入分支', 'join-without-fork': '汇合没有对应的分支',
    'limits-exceed': '计入承诺的环节共 {sum}（{stages}），超过承诺时限 {promised}', 'limits-exceed-mixed': '计入承诺的环节折合约 {sum} 日（{stages}），超过承诺时限约 {promised} 日',
  },
} as const

using LeftBehind.Forms.Annexes;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

/// <summary>Forms of invented children, with everything that makes paper difficult.</summary>
internal static class SampleForms
{
    public const int ConcernLength = 400;

    /// <summary>A concern of 400 characters of which each is 忧 or punctuation, so that a test can count them.</summary>
    public static string LongConcern { get; } = string.Concat(Enumerable.Repeat("忧忧忧忧忧忧忧忧忧，", ConcernLength / 10));

    public static Annex1Sheet Child { get; } = new()
    {
        Name = "王小明",
        Sex = "男",
        BornIn = "2015年3月",
        Class = "三年级2班",
        FilledOn = "2026年11月24日",
        Father = new("王建国", "2025年2月，江苏省苏州市", "15400000001"),
        Mother = new("李秀英", "在家", "15400000002"),
        Guardian = new("王大山", "祖父", "青溪县青溪镇上村8号", "15400000003"),
        Concerns = "学业困难；与父母很少联系",
        MentorName = "陈老师",
        MentorOccupation = "教师",
        MentorPhone = "15400000004",
        PairedOn = "2026年9月",
    };

    public static Annex1Sheet DifficultChild { get; } = Child with
    {
        Name = "阿卜杜拉赫曼·买买提依明·阿不都热合曼·吐尔逊𠮷㛃",
        Father = new("买买提依明·阿不都热合曼", "2025年2月，江苏省苏州市工业园区星湖街道某某电子有限公司宿舍区12幢", "15400000001\n0512-60000001"),
        Mother = new("古丽·阿卜杜克热木·吐尔逊娜依", "2024年9月，国（境）外：意大利 普拉托", "+39 055 0000000"),
        Guardian = new("吐尔逊·肉孜", "祖父", "青溪县青溪镇上村大坞里自然村十八组26号（村口小店后面第二家）", "15400000003\n15400000005"),
        SecondGuardian = new("阿依古丽·买买提", "祖母", "同上", "15400000006"),
        FurtherGuardians = 2,
        Concerns = LongConcern,
    };

    public static Annex2Sheet School(int children, Func<int, Annex2Row>? row = null) => new()
    {
        County = "青溪县",
        School = "青溪镇中心小学",
        FilledOn = "2026年11月24日",
        Rows = [.. Enumerable.Range(1, children).Select(row ?? Row)],
    };

    public static Annex2Row Row(int number) => new()
    {
        Name = $"𠮷小{number}",
        Class = "三(2)",
        Father = "江苏省苏州市\n15400000001",
        Mother = "在家",
        Guardians = "王秀英；青溪县青溪镇上村 8 号；15400000002",
        GuardianshipForm = "随祖父母生活",
        Concerns = number == 5 ? LongConcern : "学业困难",
        Mentor = "王芳（教师）",
        Change = number == 3 ? "监护人变更：王秀英（祖母）→王大山（祖父）" : "",
    };

    public static Annex2Row DifficultRow(int number) => Row(number) with
    {
        Name = number % 3 == 0 ? "阿卜杜拉赫曼·买买提依明·吐尔逊㛃" : $"𠮷小{number}",
        Father = "江苏省苏州市工业园区\n15400000001\n0512-60000001",
        Mother = "国（境）外：意大利\n+39 055 0000000",
        Guardians = "王秀英（祖母）；青溪县青溪镇上村大坞里自然村8号；15400000002\n王大山（祖父）；同上；15400000003、0579-80000000\n第一、二监护人，共4人",
        GuardianshipForm = number % 2 == 0 ? "随其他生活（母亲）" : "随亲戚朋友生活",
        Concerns = number % 7 == 5 ? LongConcern : "学业困难；情绪低落，常与同学争吵；放学后无人看管",
    };
}

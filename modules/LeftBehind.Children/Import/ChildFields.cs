using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>The columns of Annex 2, of Annex 1 as a list, and of rosters of the student registry (学籍).</summary>
internal static class ChildFields
{
    public const string FileNo = "file";
    public const string Name = "name";
    public const string Class = "class";
    public const string Sex = "sex";
    public const string Birth = "birth";
    public const string Registry = "registry";
    public const string ResidentId = "id";
    public const string Ethnicity = "ethnicity";
    public const string HukouType = "hukouType";
    public const string HukouPlace = "hukouPlace";
    public const string HomeAddress = "homeAddress";
    public const string Boarding = "boarding";
    public const string Flag = "flag";
    public const string School = "school";
    public const string SchoolCode = "schoolCode";
    public const string FilledOn = "filledOn";
    public const string Guardian = "guardian";
    public const string GuardianName = "guardianName";
    public const string GuardianRelation = "guardianRelation";
    public const string GuardianAddress = "guardianAddress";
    public const string GuardianPhone = "guardianPhone";
    public const string Form = "form";
    public const string Concerns = "concerns";
    public const string Helper = "helper";
    public const string HelperOccupation = "helperOccupation";
    public const string HelperPhone = "helperPhone";
    public const string PairedOn = "pairedOn";
    public const string Change = "change";
    public const string FatherPrefix = "father";
    public const string MotherPrefix = "mother";

    // Ends of the keys of a parent's columns.
    public const string ParentName = "Name";
    public const string ParentPlaceAndPhone = "PlaceAndPhone";
    public const string ParentSinceAndPlace = "SinceAndPlace";
    public const string ParentSince = "Since";
    public const string ParentPlace = "Place";
    public const string ParentPhone = "Phone";

    /// <summary>成员1 and 成员2 of the student registry.</summary>
    public static readonly string[] Members = ["member1", "member2"];

    public static IReadOnlyList<ImportField> All(IStringLocalizer<Startup> text) =>
    [
        .. OfChild(text["Child"], text),
        .. OfParent(FatherPrefix, "父", text["Father"], text),
        .. OfParent(MotherPrefix, "母", text["Mother"], text),
        .. OfGuardian(text["Guardian"], text),
        .. OfCare(text["Care"], text),
        .. Members.SelectMany((member, index) => OfMember(member, index + 1, text["Family member {0} of the registry", index + 1], text)),
    ];

    private static IEnumerable<ImportField> OfChild(string group, IStringLocalizer<Startup> text) =>
    [
        new(Name, text["Name"]) { Group = group, Shape = ImportFieldShape.PersonName, Required = true, Identifies = true, Synonyms = ["姓名", "学生姓名", "儿童姓名", "留守儿童姓名", "孩子姓名", "小孩姓名", "名字", "小孩", "孩子", "儿童", "学生", "学生名字", "留守学生姓名"] },
        new(Class, text["Class"]) { Group = group, Shape = ImportFieldShape.Class, FillsDown = true, Synonyms = ["班级", "所在班级", "年级班级", "就读班级", "班级名称", "年级", "班", "班号", "所在年级班级", "年班"] },
        new(Sex, text["Sex"]) { Group = group, Shape = ImportFieldShape.Sex, Synonyms = ["性别", "学生性别"] },
        new(Birth, text["Birth date"]) { Group = group, Shape = ImportFieldShape.Date, Synonyms = ["出生年月", "出生日期", "出生年月日", "生日", "出生时间", "学生出生年月"] },
        new(Registry, text["Student registry number"]) { Group = group, Shape = ImportFieldShape.RegistryNumber, Synonyms = ["学籍号", "全国学籍号", "学生学籍号", "学籍编号", "国网学籍号", "学籍号码"] },
        new(ResidentId, text["Resident ID number"]) { Group = group, Shape = ImportFieldShape.ResidentId, Synonyms = ["身份证号", "身份证号码", "身份证件号", "公民身份号码", "身份证", "学生身份证号", "身份证件号码", "居民身份证号", "公民身份证号"] },
        new(Ethnicity, text["Ethnicity"]) { Group = group, Synonyms = ["民族"] },
        new(HukouType, text["Kind of registered residence"]) { Group = group, Synonyms = ["户口性质", "户口类型", "户籍性质"] },
        new(HukouPlace, text["Registered residence"]) { Group = group, Synonyms = ["户籍所在地", "户口所在地", "户籍地", "户籍地址", "户口所在地行政区划", "籍贯"] },
        new(HomeAddress, text["Home address"]) { Group = group, Synonyms = ["现住址", "家庭住址", "家庭地址", "住址", "通信地址", "详细住址"] },
        new(Boarding, text["Boarding or day pupil"]) { Group = group, Synonyms = ["就读方式", "是否寄宿", "是否住校", "寄宿走读", "住宿情况"] },
        new(Flag, text["In the programme or not"]) { Group = group, Establishes = true, Synonyms = ["是否留守儿童", "留守儿童", "是否留守", "留守类型", "留守情况"] },
        new(FilledOn, text["Filled in on"]) { Group = group, Shape = ImportFieldShape.Date, Synonyms = ["填报时间", "填表时间", "填表日期", "填报日期", "登记时间", "登记日期"] },
        new(School, text["School"]) { Group = group, Synonyms = ["学校", "学校名称", "所在学校", "就读学校"] },
        new(SchoolCode, text["School code"]) { Group = group, Shape = ImportFieldShape.SchoolCode, Synonyms = ["学校标识码", "学校代码", "学校编码"] },
        new(FileNo, text["File number"]) { Group = group, Refers = true, Synonyms = ["档案编号"] },
    ];

    private static IEnumerable<ImportField> OfParent(string prefix, string word, string group, IStringLocalizer<Startup> text) =>
    [
        new(prefix + ParentName, text["Name"]) { Group = group, Shape = ImportFieldShape.PersonName, Synonyms = Both(word, "姓名", "名字", "") },
        new(prefix + ParentPlaceAndPhone, text["Place and phone in one"]) { Group = group, Shape = ImportFieldShape.Composite, Establishes = true, Synonyms = Both(word, "外出地及电话", "外出地点及电话", "外出地和电话", "外出地点电话", "务工地点及电话", "务工地及电话", "打工地点及电话", "外出地联系电话", "外出地点及联系电话", "外出情况") },
        new(prefix + ParentSinceAndPlace, text["Since when and where in one"]) { Group = group, Shape = ImportFieldShape.Composite, Establishes = true, Synonyms = Both(word, "外出时间外出地点", "外出时间地点", "外出时间及地点", "外出时间和地点", "外出时间外出地") },
        new(prefix + ParentSince, text["Away since"]) { Group = group, Shape = ImportFieldShape.Date, Establishes = true, Synonyms = Both(word, "外出时间", "外出日期", "务工时间", "离家时间", "外出务工时间") },
        new(prefix + ParentPlace, text["Place"]) { Group = group, Establishes = true, Synonyms = Both(word, "外出地点", "外出地", "务工地点", "务工地", "打工地点", "工作地点", "务工单位", "外出务工地点") },
        new(prefix + ParentPhone, text["Phones"]) { Group = group, Shape = ImportFieldShape.Phone, Synonyms = Both(word, "电话", "联系电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "联系电话手机", "电话手机") },
    ];

    private static IEnumerable<ImportField> OfGuardian(string group, IStringLocalizer<Startup> text) =>
    [
        new(Guardian, text["Name, address and phone in one"]) { Group = group, Shape = ImportFieldShape.Composite, Establishes = true, Synonyms = ["实际监护人姓名地址电话", "监护人姓名地址电话", "监护人姓名住址电话", "监护人情况", "实际监护人情况", "实际监护人姓名地址及电话", "监护人姓名地址联系电话", "监护人姓名及电话", "监护人姓名电话", "家长姓名及电话", "家长姓名电话"] },
        new(GuardianName, text["Name"]) { Group = group, Shape = ImportFieldShape.PersonName, Establishes = true, Synonyms = ["监护人姓名", "实际监护人姓名", "监护人", "实际监护人", "委托监护人", "委托监护人姓名", "实际监护人情况姓名", "家长姓名", "家长"] },
        new(GuardianRelation, text["Relation to the child"]) { Group = group, Synonyms = ["与学生关系", "与儿童关系", "监护人与学生关系", "监护人关系", "与监护人关系", "监护人与儿童关系", "与孩子关系", "实际监护人情况与学生关系", "关系"] },
        new(GuardianAddress, text["Address"]) { Group = group, Synonyms = ["监护人地址", "监护人住址", "监护人详细地址", "实际监护人地址", "实际监护人情况详细地址", "详细地址"] },
        new(GuardianPhone, text["Phones"]) { Group = group, Shape = ImportFieldShape.Phone, Synonyms = ["监护人电话", "监护人联系电话", "监护人手机", "实际监护人电话", "实际监护人联系电话", "监护人联系方式", "监护人手机号", "实际监护人情况联系电话手机", "联系方式", "联系电话", "家长电话", "家长联系电话", "家长联系方式", "家长手机", "家长手机号", "家庭电话"] },
        new(Form, text["Lives with"]) { Group = group, Establishes = true, Synonyms = ["监护形式", "监护方式", "监护类型", "监护情况", "与谁生活", "生活方式"] },
    ];

    private static IEnumerable<ImportField> OfCare(string group, IStringLocalizer<Startup> text) =>
    [
        new(Concerns, text["Main concerns"]) { Group = group, Synonyms = ["关注的主要问题", "主要问题", "存在问题", "关注问题", "存在的主要问题", "需关注的问题"] },
        new(Helper, text["Helper, with the occupation in brackets or not"]) { Group = group, Synonyms = ["结对人姓名职业", "结对人姓名", "结对人", "结对帮扶人", "结对帮扶人姓名", "帮扶人", "帮扶人姓名", "结对教师", "帮扶教师", "结对帮扶教师", "结对老师"] },
        new(HelperOccupation, text["Helper's work unit or occupation"]) { Group = group, Synonyms = ["单位职业", "结对人单位职业", "帮扶人单位", "结对人职业", "帮扶人职业", "结对帮扶人单位职业"] },
        new(HelperPhone, text["Helper's phone"]) { Group = group, Shape = ImportFieldShape.Phone, Synonyms = ["结对人电话", "帮扶人电话", "结对帮扶人电话", "结对教师电话", "结对帮扶人电话手机", "帮扶教师电话"] },
        new(PairedOn, text["Paired on"]) { Group = group, Shape = ImportFieldShape.Date, Synonyms = ["结对时间", "结对日期", "帮扶时间", "结对帮扶时间"] },
        new(Change, text["Changes"]) { Group = group, Synonyms = ["变动情况", "变动", "变更情况", "异动情况"] },
    ];

    private static IEnumerable<ImportField> OfMember(string prefix, int number, string group, IStringLocalizer<Startup> text) =>
    [
        new(prefix + ParentName, text["Name"]) { Group = group, Shape = ImportFieldShape.PersonName, Synonyms = [$"成员{number}姓名", $"家庭成员{number}姓名"] },
        new(prefix + "Relation", text["Relation to the child"]) { Group = group, Synonyms = [$"成员{number}关系", $"家庭成员{number}关系", $"成员{number}与学生关系"] },
        new(prefix + "Address", text["Address"]) { Group = group, Synonyms = [$"成员{number}现住址", $"家庭成员{number}现住址"] },
        new(prefix + ParentPhone, text["Phones"]) { Group = group, Shape = ImportFieldShape.Phone, Synonyms = [$"成员{number}联系电话", $"家庭成员{number}联系电话", $"成员{number}电话"] },
        new(prefix + "IsGuardian", text["Is the guardian"]) { Group = group, Shape = ImportFieldShape.YesNo, Synonyms = [$"成员{number}是否监护人", $"家庭成员{number}是否监护人"] },
    ];

    // 父亲姓名, 父姓名; under a heading 父母外出情况 also 父亲 alone.
    private static List<string> Both(string word, params string[] ends) =>
        [.. ends.SelectMany(end => end.Length == 0 ? new[] { word + "亲" } : [$"{word}亲{end}", $"{word}{end}", $"父母外出情况{word}亲{end}"])];
}

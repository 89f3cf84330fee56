using LeftBehind.Import.Targets;

namespace LeftBehind.Organizations.Import;

/// <summary>The columns of a list of townships, schools and villages.</summary>
internal static class OrganizationFields
{
    public const string Name = "name";
    public const string Code = "code";
    public const string Kind = "kind";
    public const string Parent = "parent";
    public const string Stage = "stage";
    public const string Responsible = "responsible";
    public const string Phone = "phone";
    public const string Address = "address";

    public static IReadOnlyList<ImportField> All(IStringLocalizer<Startup> text) =>
    [
        new(Name, text["Name"]) { Required = true, Identifies = true, Synonyms = ["名称", "单位名称", "机构名称", "学校名称", "学校", "单位", "乡镇名称", "村名", "学校全称", "校名"] },
        new(Code, text["Code"]) { Required = true, Shape = ImportFieldShape.SchoolCode, Synonyms = ["代码", "编码", "单位代码", "学校代码", "学校标识码", "标识码", "区划代码", "行政区划代码", "机构代码", "学校编码", "统计代码"] },
        new(Kind, text["Kind"]) { Synonyms = ["类别", "类型", "单位类别", "单位类型", "层级", "级别", "机构类型", "性质"] },
        new(Parent, text["Stands under"]) { Synonyms = ["上级", "上级单位", "隶属", "隶属单位", "所属乡镇", "所在乡镇", "乡镇", "所属街道", "所属乡镇街道", "属地", "上级代码", "主管单位"] },
        new(Stage, text["Stage"]) { Synonyms = ["学段", "办学类型", "学校类型", "学校类别", "办学层次"] },
        new(Responsible, text["Who answers for the work"]) { Shape = ImportFieldShape.PersonName, Synonyms = ["负责人", "校长", "校长姓名", "责任人", "分管负责人", "联系人", "分管领导", "负责人姓名"] },
        new(Phone, text["Phone"]) { Shape = ImportFieldShape.Phone, Synonyms = ["电话", "联系电话", "办公电话", "校长电话", "手机", "负责人电话", "电话号码", "手机号码"] },
        new(Address, text["Address"]) { Synonyms = ["地址", "学校地址", "通讯地址", "详细地址", "单位地址", "所在地"] },
    ];
}

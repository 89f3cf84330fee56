using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>Fields of an invented target, enough for Annex 2 and a roster.</summary>
internal static class TestFields
{
    public static readonly IReadOnlyList<ImportField> All =
    [
        new("name", "Name") { Shape = ImportFieldShape.PersonName, Synonyms = ["姓名", "学生姓名", "儿童姓名", "留守儿童姓名"], Required = true, Identifies = true },
        new("class", "Class") { Shape = ImportFieldShape.Class, Synonyms = ["班级", "所在班级", "年级班级", "班号"], FillsDown = true },
        new("sex", "Sex") { Shape = ImportFieldShape.Sex, Synonyms = ["性别"] },
        new("birth", "Birth") { Shape = ImportFieldShape.Date, Synonyms = ["出生年月", "出生日期", "生日"] },
        new("registry", "Registry number") { Shape = ImportFieldShape.RegistryNumber, Synonyms = ["学籍号", "全国学籍号"] },
        new("id", "ID number") { Shape = ImportFieldShape.ResidentId, Synonyms = ["身份证号", "身份证件号", "公民身份号码"] },
        new("father", "Father") { Shape = ImportFieldShape.PersonName, Synonyms = ["父亲姓名", "父姓名", "父亲"] },
        new("fatherPlace", "Father's place and phone") { Shape = ImportFieldShape.Composite, Synonyms = ["父亲外出地及电话", "父亲外出地点及电话"] },
        new("fatherPhone", "Father's phone") { Shape = ImportFieldShape.Phone, Synonyms = ["父亲电话", "父亲联系电话", "父亲手机"] },
        new("motherPlace", "Mother's place and phone") { Shape = ImportFieldShape.Composite, Synonyms = ["母亲外出地及电话", "母亲外出地点及电话"] },
        new("motherPhone", "Mother's phone") { Shape = ImportFieldShape.Phone, Synonyms = ["母亲电话", "母亲联系电话", "母亲手机"] },
        new("guardian", "Guardian") { Shape = ImportFieldShape.Composite, Synonyms = ["实际监护人姓名地址电话", "监护人姓名地址电话"] },
        new("form", "Guardianship") { Synonyms = ["监护形式"] },
        new("concerns", "Concerns") { Synonyms = ["关注的主要问题", "主要问题"] },
        new("mentor", "Helper") { Synonyms = ["结对人姓名职业", "结对人姓名", "结对人"] },
        new("change", "Changes") { Synonyms = ["变动情况"] },
    ];

    public static HeaderMatcher Matcher { get; } = new(All);
}

using System.Globalization;
using LeftBehind.Import.Targets;

namespace LeftBehind.Organizations.Import;

/// <summary>The columns of a list of classes: a line for each class, or a line for each school with the number of classes in each grade.</summary>
internal static class ClassFields
{
    public const string School = "school";
    public const string SchoolCode = "schoolCode";
    public const string Class = "class";
    public const string Grade = "grade";
    public const string Number = "number";
    public const string EntryYear = "entryYear";
    public const string Stage = "stage";
    public const string Homeroom = "homeroom";
    public const string Phone = "phone";

    private const string CountPrefix = "classesOfGrade";

    public static string CountOf(int grade) => CountPrefix + grade.ToString(CultureInfo.InvariantCulture);

    public static IReadOnlyList<ImportField> All(IStringLocalizer<Startup> text) =>
    [
        new(School, text["School"]) { FillsDown = true, Synonyms = ["学校", "学校名称", "单位", "单位名称", "所在学校", "校名"] },
        new(SchoolCode, text["Code of the school"]) { FillsDown = true, Shape = ImportFieldShape.SchoolCode, Synonyms = ["学校代码", "学校标识码", "标识码", "学校编码", "代码"] },
        new(Class, text["Class"]) { Shape = ImportFieldShape.Class, Synonyms = ["班级", "班级名称", "年级班级", "班名", "所在班级"] },
        new(Grade, text["Grade"]) { Synonyms = ["年级", "所在年级", "年级名称"] },
        new(Number, text["Number of the class"]) { Synonyms = ["班号", "班次", "班", "班级序号", "班级号"] },
        new(EntryYear, text["Year of entry"]) { Synonyms = ["入学年份", "入学年", "级", "届", "入学年度", "建班年份", "建班年月"] },
        new(Stage, text["Stage"]) { Synonyms = ["学段", "班级类型"] },
        new(Homeroom, text["Class teacher"]) { Shape = ImportFieldShape.PersonName, Synonyms = ["班主任", "班主任姓名"] },
        new(Phone, text["Phone"]) { Shape = ImportFieldShape.Phone, Synonyms = ["班主任电话", "联系电话", "电话", "班主任联系电话", "手机"] },
        .. Enumerable.Range(1, ClassRules.LastGrade).Select(grade => new ImportField(CountOf(grade), text["Number of classes in grade {0}", grade])
        {
            Group = text["Classes in each grade"],
            Synonyms = [ClassRules.GradeName(grade), $"{ClassRules.GradeName(grade)}班级数", $"{ClassRules.GradeName(grade)}班数", .. grade > ClassRules.LastPrimaryGrade ? [$"初{"一二三"[grade - ClassRules.LastPrimaryGrade - 1]}"] : Array.Empty<string>()],
        }),
    ];
}

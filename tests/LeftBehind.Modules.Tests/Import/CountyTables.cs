using System.Globalization;
using System.Text;

namespace LeftBehind.Modules.Tests.Import;

/// <summary>The three tables of an invented county as they lie on the clipboard: 12 townships with 10 schools each, 6 classes and 4 people a school.</summary>
internal static class CountyTables
{
    public const int Townships = 12;
    public const int Schools = 120;
    public const int ClassesOfASchool = 6;
    public const int PeopleOfASchool = 4;

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙";
    private const string Given = "秀英明丽强军敏静伟芳娟涛";

    public static string Organizations()
    {
        var table = new StringBuilder("类别\t名称\t代码\t所属乡镇\t负责人\t联系电话\n");
        for (var school = 1; school <= Schools; school++)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"小学\t{School(school)}\t{Code(school)}\t{Township(TownshipOf(school))}\t{Person(school, 1)}\t0579-86{school:000000}");
        }

        // Below the schools that stand under them: the order does not matter.
        for (var township = 1; township <= Townships; township++)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"乡镇\t{Township(township)}\t339901{200 + township}\t\t\t");
        }

        return table.ToString();
    }

    public static string Classes() => Lines("学校\t班级\t班主任\n", school => Enumerable.Range(1, ClassesOfASchool)
        .Select(grade => $"{(grade == 1 ? School(school) : "")}\t{"一二三四五六"[grade - 1]}年级1班\t{(grade <= 2 ? Person(school, grade + 2) : "")}"));

    public static string People() => Lines("学校标识码\t姓名\t职务\t班级\t手机号码\n", school => Enumerable.Range(1, PeopleOfASchool)
        .Select(person => $"{Code(school)}\t{Person(school, person)}\t{(person == 1 ? "校长" : person == 2 ? "学籍员" : "班主任")}\t{(person > 2 ? $"{"一二"[person - 3]}(1)" : "")}\t139{school:0000}{person:0000}"));

    public static string School(int number) => $"{Township(TownshipOf(number))}第{number}小学";

    public static string Code(int number) => $"2133997{number:000}";

    private static int TownshipOf(int school) => ((school - 1) % Townships) + 1;

    private static string Township(int number) => $"{"甲乙丙丁戊己庚辛壬癸子丑"[number - 1]}溪镇";

    private static string Person(int school, int person) => $"{Surnames[school % Surnames.Length]}{Given[person % Given.Length]}{Given[school / Surnames.Length % Given.Length]}";

    private static string Lines(string heading, Func<int, IEnumerable<string>> lines) =>
        heading + string.Join('\n', Enumerable.Range(1, Schools).SelectMany(lines)) + "\n";
}

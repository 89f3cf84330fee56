using LeftBehind.Import.Targets;

namespace LeftBehind.Users.Import;

/// <summary>The columns of a list of people with their tasks.</summary>
internal static class PeopleFields
{
    public const string Name = "name";
    public const string Role = "role";
    public const string School = "school";
    public const string SchoolCode = "schoolCode";
    public const string Class = "class";
    public const string Phone = "phone";
    public const string UserName = "userName";

    public static IReadOnlyList<ImportField> All(IStringLocalizer<Startup> text) =>
    [
        new(Name, text["Name"]) { Required = true, Identifies = true, Shape = ImportFieldShape.PersonName, Synonyms = ["姓名", "教师姓名", "人员姓名", "名字", "老师", "工作人员", "教职工姓名"] },
        new(Role, text["Role"]) { Required = true, Synonyms = ["角色", "岗位", "职务", "身份", "职责", "工作岗位", "担任职务", "任职", "权限"] },
        new(School, text["School"]) { FillsDown = true, Synonyms = ["学校", "学校名称", "单位", "单位名称", "所在学校", "工作单位", "校名"] },
        new(SchoolCode, text["Code of the school"]) { FillsDown = true, Shape = ImportFieldShape.SchoolCode, Synonyms = ["学校代码", "学校标识码", "标识码", "学校编码", "单位代码"] },
        new(Class, text["Class"]) { Shape = ImportFieldShape.Class, Synonyms = ["班级", "任教班级", "所带班级", "班主任班级", "负责班级", "带班"] },
        new(Phone, text["Phone"]) { Shape = ImportFieldShape.Phone, Synonyms = ["手机", "手机号", "手机号码", "电话", "联系电话", "联系方式", "电话号码", "移动电话"] },
        new(UserName, text["User name"]) { Synonyms = ["用户名", "登录名", "账号", "登录账号", "账户", "用户账号"] },
    ];
}

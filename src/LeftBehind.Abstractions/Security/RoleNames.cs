namespace LeftBehind.Abstractions.Security;

/// <summary>The built-in roles (domain brief §5, role rule). Their display names are the users' own words.</summary>
public static class RoleNames
{
    /// <summary>系统管理员: settings, modules, accounts; no child's file.</summary>
    public const string SiteAdministrator = "SiteAdministrator";

    /// <summary>省/市管理员: counts only, no files, no row exports.</summary>
    public const string RegionAdministrator = "RegionAdministrator";

    /// <summary>县审核员</summary>
    public const string CountyReviewer = "CountyReviewer";

    /// <summary>校长</summary>
    public const string Principal = "Principal";

    /// <summary>学籍管理员</summary>
    public const string Clerk = "Clerk";

    /// <summary>班主任</summary>
    public const string ClassTeacher = "ClassTeacher";

    /// <summary>结对教师: granted files only.</summary>
    public const string Mentor = "Mentor";

    /// <summary>心理教师: granted files only.</summary>
    public const string Counsellor = "Counsellor";

    /// <summary>留守儿童之家管理员: granted files only.</summary>
    public const string HomeManager = "HomeManager";

    /// <summary>All built-in roles.</summary>
    public static IReadOnlyList<string> All { get; } =
        [SiteAdministrator, RegionAdministrator, CountyReviewer, Principal, Clerk, ClassTeacher, Mentor, Counsellor, HomeManager];

    /// <summary>Roles that see granted files only, whatever their organization holds.</summary>
    public static IReadOnlyList<string> GrantedOnly { get; } = [Mentor, Counsellor, HomeManager];

    /// <summary>The role whose work a holder of this one may do as well, at the same organization: a principal that of the school's clerk. Null for none.</summary>
    public static string? OfficeOf(string role) => role == Principal ? Clerk : null;
}

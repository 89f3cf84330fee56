namespace LeftBehind.Testing;

/// <summary>The accounts that the demo recipe makes. The second county's have the suffix 2.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo-2013!";

    public const string Admin = "admin";
    public const string Province = "province";
    public const string County = "county";
    public const string Principal = "principal";
    public const string Clerk = "clerk";
    public const string Teacher = "teacher";
    public const string Mentor = "mentor";
    public const string Counsellor = "counsellor";
    public const string HomeManager = "homemanager";

    public static IReadOnlyList<string> FirstCounty { get; } =
        [Admin, Province, County, Principal, Clerk, Teacher, Mentor, Counsellor, HomeManager];

    public static IReadOnlyList<string> SecondCounty { get; } =
        [.. FirstCounty.Except([Admin, Province]).Select(InSecondCounty)];

    public static string InSecondCounty(string userName) => userName + "2";
}

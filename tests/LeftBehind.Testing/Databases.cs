namespace LeftBehind.Testing;

/// <summary><c>[Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]</c> runs a test on both.</summary>
public static class Databases
{
    public static TheoryData<DatabaseKind> All => [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];
}

using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Crash;

public sealed class CrashOnPostgreSqlTests() : CrashTests(DatabaseKind.PostgreSql);

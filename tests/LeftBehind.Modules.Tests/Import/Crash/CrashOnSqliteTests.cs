using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Crash;

public sealed class CrashOnSqliteTests() : CrashTests(DatabaseKind.Sqlite);

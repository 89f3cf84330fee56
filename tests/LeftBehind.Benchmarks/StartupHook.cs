using LeftBehind.Benchmarks;

/// <summary>.NET calls this before Main where DOTNET_STARTUP_HOOKS names the assembly; the name and the missing namespace are its rule.</summary>
#pragma warning disable CA1050
internal static class StartupHook
{
    public static void Initialize() => StartMarks.Begin();
}

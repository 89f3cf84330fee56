using System.Diagnostics;

namespace LeftBehind.Testing;

/// <summary>The host as it is started from a command line.</summary>
internal static class HostProgram
{
    // The copy beside the tests has the tests' libraries around it; what is started here is what was built.
    private static readonly string Host = Repository.PathOf(
        "src", "LeftBehind.Cms.Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, new DirectoryInfo(AppContext.BaseDirectory).Name, "LeftBehind.Cms.Web.dll");

    public static async Task<VerbAnswer> RunAsync(
        TestDatabase database, string dataPath, IEnumerable<string> arguments, string? folder, CancellationToken cancellationToken)
    {
        using var process = Start(database, dataPath, arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new(process.ExitCode, await output, (await errors).Trim());
    }

    public static Process Start(TestDatabase database, string dataPath, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo("dotnet", [Host, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? dataPath,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["LeftBehind__DataPath"] = dataPath;
        start.Environment["LeftBehind__Database__Provider"] = database.Kind.ToString();
        start.Environment["LeftBehind__Database__ConnectionString"] = database.ConnectionString;
        start.Environment["LeftBehind__Setup__Recipe"] = "";
        // A process that lives for seconds has nothing from code that is measured first, or compiled twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "400";
        return Process.Start(start)!;
    }
}

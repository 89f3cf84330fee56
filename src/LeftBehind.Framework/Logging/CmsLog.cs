using System.Globalization;
using LeftBehind.Framework.Hosting;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace LeftBehind.Framework.Logging;

/// <summary>
/// Where the program logs to, and what never gets there: values of exceptions, URLs, and the chatter of libraries that quotes requests.
/// Which levels are logged is said by the section <c>Logging</c> as everywhere in ASP.NET Core.
/// </summary>
internal static class CmsLog
{
    // Network logs are kept for at least six months (网络安全法 art. 21).
    private const int DaysKept = 190;
    private const int LargestFile = 64 * 1024 * 1024;
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext} {Message:lj}{NewLine}{" + ExceptionTrace.Property + ":l}";

    private static readonly string[] _quoting = ["Microsoft.AspNetCore.", "Microsoft.EntityFrameworkCore.", "System.Net."];

    // A line for each request is kept in the files, and would bury on the console what somebody should see.
    private static readonly string[] _requests = [typeof(RequestLog).FullName!];

    public static Logger Create(CmsOptions options)
    {
        var file = Path.Combine(options.DataPath, "logs", "cms-.log");
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .Enrich.With<ExceptionTrace>()
            .Destructure.With<SensitiveValues>()
            .Filter.ByExcluding(Quotes)
            .WriteTo.File(
                file, outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture, rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: DaysKept, fileSizeLimitBytes: LargestFile, rollOnFileSizeLimit: true, shared: true);
        if (options.Log.Console)
        {
            configuration.WriteTo.Conditional(entry => !IsOf(entry, _requests), console => console.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture));
        }
        return configuration.CreateLogger();
    }

    /// <summary>Below a warning these libraries write what they were asked for: addresses with a search for a name, form fields, parameters.</summary>
    private static bool Quotes(LogEvent entry) => entry.Level < LogEventLevel.Warning && IsOf(entry, _quoting);

    private static bool IsOf(LogEvent entry, string[] prefixes) =>
        entry.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: string name } && prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
}

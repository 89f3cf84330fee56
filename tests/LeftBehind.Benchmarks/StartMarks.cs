using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Runtime;
using System.Text;

namespace LeftBehind.Benchmarks;

/// <summary>
/// Runs inside the application that is started and notes when it gets where: what the hosting, EF Core and the loader of assemblies say
/// by themselves. Nothing in the product knows of it.
/// </summary>
internal sealed class StartMarks : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    public const string FileVariable = "LEFTBEHIND_START_MARKS";

    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private static readonly DateTimeOffset _started = Process.GetCurrentProcess().StartTime;

    // Held, or it would be collected and hear nothing more.
    private static HostListener? _listener;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _seen = [];
    private readonly StringBuilder _table = new("| until | clock ms | processor ms | methods compiled | compiling ms | assemblies |\n| --- | --- | --- | --- | --- | --- |\n");
    private Row _last = new(0, 0, 0, 0, 0);
    private bool _isDone;

    public static void Begin()
    {
        if (Environment.GetEnvironmentVariable(FileVariable) is null)
        {
            return;
        }
        var marks = new StartMarks();
        marks.Mark("the runtime is up");
        DiagnosticListener.AllListeners.Subscribe(marks);
        _listener = new HostListener(marks);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name is "Microsoft.Extensions.Hosting" or EntityFramework or "Microsoft.AspNetCore")
        {
            if (value.Name == EntityFramework)
            {
                Mark("the schema is found up to date");
            }
            value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var milestone = value.Key switch
        {
            "HostBuilding" => "modules are found, services are registered",
            "HostBuilt" => "the host is built",
            "Microsoft.EntityFrameworkCore.Infrastructure.ContextInitialized" => "EF has its services and the model of all modules",
            "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" => "EF has its first query",
            "Microsoft.AspNetCore.Hosting.HttpRequestIn.Start" => "the server listens and is asked",
            "Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop" => "the page is answered",
            _ => "",
        };
        if (milestone.Length > 0)
        {
            Mark(milestone);
        }
    }

    private void Mark(string milestone)
    {
        lock (_lock)
        {
            if (_isDone || !_seen.Add(milestone))
            {
                return;
            }
            var now = new Row(
                (TimeProvider.System.GetUtcNow() - _started).TotalMilliseconds, Environment.CpuUsage.TotalTime.TotalMilliseconds, JitInfo.GetCompiledMethodCount(),
                JitInfo.GetCompilationTime().TotalMilliseconds, AppDomain.CurrentDomain.GetAssemblies().Length);
            Write(milestone, now.Less(_last));
            _last = now;
            if (milestone == "the page is answered")
            {
                _isDone = true;
                Write("**in all**", now);
                File.WriteAllText(Environment.GetEnvironmentVariable(FileVariable)!, _table.ToString());
            }
        }
    }

    private void Write(string milestone, Row row) => _table.Append(string.Create(
        CultureInfo.InvariantCulture, $"| {milestone} | {row.Clock:0} | {row.Processor:0} | {row.Methods} | {row.Compiling:0} | {row.Assemblies} |\n"));

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private sealed class HostListener(StartMarks marks) : EventListener
    {
        private const string Hosting = "Microsoft.AspNetCore.Hosting";

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == Hosting)
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName == "HostStart")
            {
                marks.Mark("states and keys are read, endpoints are mapped, Quartz runs");
            }
        }
    }

    private sealed record Row(double Clock, double Processor, long Methods, double Compiling, int Assemblies)
    {
        public Row Less(Row other) => new(Clock - other.Clock, Processor - other.Processor, Methods - other.Methods, Compiling - other.Compiling, Assemblies - other.Assemblies);
    }
}

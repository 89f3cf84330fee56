using Microsoft.Extensions.Logging;

namespace LeftBehind.Testing;

/// <summary>What the site of a test logs goes to a file, which is printed only where a start fails.</summary>
internal sealed class SiteLogProvider(string path) : ILoggerProvider
{
    private readonly StreamWriter _writer = new(path, append: true) { AutoFlush = true };

    public ILogger CreateLogger(string categoryName) => new SiteLog(_writer, categoryName);

    public void Dispose() => _writer.Dispose();

    private sealed class SiteLog(StreamWriter writer, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (writer)
            {
                writer.WriteLine($"{logLevel} {category}: {formatter(state, exception)} {exception}");
            }
        }
    }
}

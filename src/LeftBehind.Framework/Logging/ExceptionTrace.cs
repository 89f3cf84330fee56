using System.Data.Common;
using System.Text;
using Serilog.Core;
using Serilog.Events;

namespace LeftBehind.Framework.Logging;

/// <summary>What an exception was and where, without its message: that may quote what somebody typed.</summary>
internal sealed class ExceptionTrace : ILogEventEnricher
{
    public const string Property = "Trace";

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        if (logEvent.Exception is { } exception)
        {
            logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty(Property, Describe(exception)));
        }
    }

    private static string Describe(Exception exception)
    {
        var trace = new StringBuilder();
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            trace.Append(cause == exception ? "  " : "  caused by ").Append(cause.GetType().FullName);
            if (cause is DbException { SqlState: { } state })
            {
                trace.Append(" (SQLSTATE ").Append(state).Append(')');
            }
            trace.AppendLine().AppendLine(cause.StackTrace);
        }
        return trace.ToString();
    }
}

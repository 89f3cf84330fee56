using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LeftBehind.Testing;

/// <summary>Hears what the requests to one site say to its database. What runs in the background is not heard.</summary>
public sealed class SqlWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly HttpContextAccessor _http = new();

    private readonly ConcurrentQueue<(string Path, string Said)> _heard = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly string _database;

    public SqlWatch(Site site)
    {
        _database = site.Database.ConnectionString;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Statements of the requests since the last call, and BEGIN for each transaction, in their order.</summary>
    public IReadOnlyList<(string Path, string Said)> Take()
    {
        var taken = new List<(string, string)>();
        while (_heard.TryDequeue(out var said))
        {
            taken.Add(said);
        }
        return taken;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        var (said, context) = value.Value switch
        {
            CommandExecutedEventData command => (command.Command.CommandText, command.Context),
            TransactionEndEventData begun when value.Key == RelationalEventId.TransactionStarted.Name => ("BEGIN", begun.Context),
            _ => ("", null),
        };
        // Of other events the context may be gone already, and must not be asked.
        if (context is not null && _http.HttpContext is { } request && context.Database.GetConnectionString() == _database)
        {
            _heard.Enqueue((request.Request.Path, said));
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }
}

using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeftBehind.Abstractions.Data;

/// <summary>
/// A query that EF Core reads and translates once for each model and not each time that it is asked: for the few that nearly every
/// request asks. It knows nothing of the user's scope: whoever uses it on scoped rows checks what it finds, or holds what it is about
/// already; each use is listed in a test.
/// </summary>
/// <typeparam name="TQuery">What <see cref="EF.CompileAsyncQuery{TContext, TResult}(System.Linq.Expressions.Expression{System.Func{TContext, System.Threading.CancellationToken, TResult}})"/> and the like return.</typeparam>
public sealed class CompiledQuery<TQuery>(Func<TQuery> compile) where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _compiled = [];

    /// <summary>The query for the model of a context.</summary>
    public TQuery For(DbContext context) => _compiled.GetValue(context.Model, _ => compile());

    /// <summary>The query and the context to ask it of, which is the one of the session's table.</summary>
    public (TQuery Query, DbContext Context) For<T>(DbSet<T> table) where T : class
    {
        var context = table.GetService<ICurrentDbContext>().Context;
        return (For(context), context);
    }
}

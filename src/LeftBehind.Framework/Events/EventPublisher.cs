using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Events;

internal sealed class EventPublisher(IServiceProvider services, IModuleCatalog catalog) : IEventPublisher
{
    public async Task PublishAsync<TEvent>(TEvent happened, CancellationToken cancellationToken) where TEvent : notnull
    {
        foreach (var handler in services.GetServices<IEventHandler<TEvent>>().Where(handler => catalog.IsEnabled(handler.GetType())))
        {
            await handler.HandleAsync(happened, cancellationToken);
        }
    }
}

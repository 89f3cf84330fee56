using LeftBehind.Abstractions.Events;
using LeftBehind.Letters.Events;
using LeftBehind.Portal.Services;

namespace LeftBehind.Portal.Handlers;

internal sealed class LinksWithdrawnHandler(FamilyDevices devices) : IEventHandler<LinksWithdrawn>
{
    public Task HandleAsync(LinksWithdrawn happened, CancellationToken cancellationToken) => devices.ForgetAllAsync(happened.Recipients, cancellationToken);
}

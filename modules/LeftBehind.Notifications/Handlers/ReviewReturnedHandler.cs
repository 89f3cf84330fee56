using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;
using LeftBehind.Ui.Texts;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Notifications.Handlers;

/// <summary>Tells whoever handed something in that it came back, and why.</summary>
internal sealed class ReviewReturnedHandler(INotifier notifier, NotifyAudience audience, IServiceProvider services, SiteLanguage site, IStringLocalizer<Startup> text)
    : IEventHandler<ReviewReturned>
{
    public async Task HandleAsync(ReviewReturned happened, CancellationToken cancellationToken)
    {
        var people = happened.SubmittedBy == 0 ? [] : await audience.NamedAsync([happened.SubmittedBy], cancellationToken);
        if (people.Count == 0 || await services.GetRequiredService<IContentManager>().GetAsync(happened.ContentItemId, ContentVersion.Latest, cancellationToken) is not { } item)
        {
            return;
        }
        // Looked up late: what knows the page of a thing may hand things in itself.
        var source = services.GetServices<ITaskSubjectSource>().FirstOrDefault(source => source.ContentType == happened.ContentType);
        await notifier.QueueAsync(
            new($"returned/{happened.Key}", NotificationChannel.InApp, people[0])
            {
                Subject = site.Say(() => text["Returned: {0}", item.DisplayText].Value),
                Text = happened.Reason,
                OrganizationId = happened.OrganizationId,
                Kind = "Returned",
                Link = source?.UrlOf(happened.ContentItemId) ?? "",
                ContentItemId = happened.ContentItemId,
            },
            cancellationToken);
    }
}

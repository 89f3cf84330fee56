using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Framework.Content;

/// <summary>The items of a content type in the audit log, so that no module needs to say them itself.</summary>
internal sealed class ContentSubject(ContentTypeDefinition type, string name, IDocumentSession session) : IAuditSubjectSource
{
    public string Subject => type.Name;

    public string Name => name;

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        await session.Query<ContentItem>().Where(item => item.Latest && item.ContentType == type.Name && subjectIds.Contains(item.ContentItemId))
            .Select(item => new { item.ContentItemId, item.DisplayText })
            .ToDictionaryAsync(item => item.ContentItemId, item => new AuditSubject(item.DisplayText, type.Path is null ? null : $"{type.Path}/{item.ContentItemId}"), cancellationToken);

    /// <summary>One for each content type that says where it is shown, after what modules registered themselves.</summary>
    public static void AddAll(IServiceCollection services)
    {
        foreach (var provider in services.Where(service => service.ServiceType == typeof(IContentTypeProvider)).Select(service => service.ImplementationType!).ToList())
        {
            var description = new ContentTypeBuilder();
            ((IContentTypeProvider)Activator.CreateInstance(provider)!).Describe(description);
            var type = description.Build();
            if (type.Path is not null)
            {
                services.AddScoped<IAuditSubjectSource>(known => new ContentSubject(type, Named(known, provider, type), known.GetRequiredService<IDocumentSession>()));
            }
        }
    }

    private static string Named(IServiceProvider services, Type provider, ContentTypeDefinition type) =>
        services.GetRequiredService<IStringLocalizerFactory>().Create(WebServices.StartupOf(provider))[type.DisplayName];
}

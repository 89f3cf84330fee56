using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Services;

internal sealed class ModuleSubject(IModuleCatalog catalog, ModuleWords words, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "Module";

    public string Subject => Kind;

    public string Name => text["Module"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(
            catalog.Modules.Where(module => subjectIds.Contains(module.Id)).ToDictionary(module => module.Id, module => new AuditSubject(words.NameOf(module))));
}

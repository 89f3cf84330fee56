using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Services;

/// <summary>The targets of modules that are on and that the user may import into.</summary>
internal sealed class ImportTargets(IEnumerable<IImportTarget> targets, IModuleCatalog catalog, IUserContext userContext)
{
    public IImportTarget? Find(string name) => targets.FirstOrDefault(target =>
        target.Name == name && catalog.IsEnabled(target.GetType()) && userContext.User.Has(target.Permission));
}

using System.Reflection;
using FluentMigrator;
using FluentMigrator.Runner.Initialization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;

namespace LeftBehind.Framework.Data;

/// <summary>Migrations of the framework and all modules, internal types included.</summary>
internal sealed class MigrationSource(IReadOnlyList<ModuleInfo> modules) : IFilteringMigrationSource
{
    public IEnumerable<IMigration> GetMigrations(Func<Type, bool> predicate) => modules.Select(module => module.Assembly)
        .Prepend(typeof(MigrationSource).Assembly)
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(DataMigration)) && !type.IsAbstract && type.GetCustomAttribute<MigrationAttribute>() is not null)
        .Where(predicate)
        .Select(type => (IMigration)Activator.CreateInstance(type)!);
}

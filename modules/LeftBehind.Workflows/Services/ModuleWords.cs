using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Workflows.Engine;

namespace LeftBehind.Workflows.Services;

/// <summary>What other modules call the kinds of activity that they bring: a <c>[Display]</c> on the activity, in the module's own texts.</summary>
internal sealed class ModuleWords(ActivityKinds kinds, IStringLocalizerFactory localizers)
{
    public string Kind(string name) =>
        kinds.All.TryGetValue(name, out var kind) && kind.Type.GetCustomAttribute<DisplayAttribute>()?.Name is { } said ? Of(kind.Type, said) : name;

    public string Of(Type type, string text) =>
        type.Assembly.GetExportedTypes().FirstOrDefault(candidate => candidate.IsSubclassOf(typeof(StartupBase))) is { } startup ? localizers.Create(startup)[text] : text;
}

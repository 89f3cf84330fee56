using LeftBehind.Abstractions.Modules;
using LeftBehind.Framework.Modules;

namespace LeftBehind.Framework.Tests.Modules;

public class ModuleOrderTests
{
    [Fact]
    public void A_module_comes_after_those_it_depends_on() =>
        Assert.Equal(["A", "C", "B"], ModuleOrder.Sort([Module("B", "C"), Module("A"), Module("C", "A")]).Select(module => module.Id));

    [Fact]
    public void A_missing_module_is_named_with_the_one_that_needs_it() =>
        Assert.Equal("The module B needs the module C, which is missing.", Refusal(Module("B", "C")));

    [Fact]
    public void A_circle_is_shown_step_by_step() =>
        Assert.Equal("Modules depend on each other in a circle: A → B → A.", Refusal(Module("A", "B"), Module("B", "A")));

    [Fact]
    public void A_doubled_id_is_named() =>
        Assert.Equal("The module id A is used 2 times: give one of them another assembly name.", Refusal(Module("A"), Module("A")));

    private static string Refusal(params ModuleInfo[] modules) => Assert.Throws<InvalidOperationException>(() => ModuleOrder.Sort(modules)).Message;

    private static ModuleInfo Module(string id, params string[] needs) => new(id, new ModuleAttribute { Name = id, Dependencies = needs }, typeof(ModuleOrderTests).Assembly);
}

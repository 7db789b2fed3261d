"""One side of the street as a frame of reference: along it, up, and out from the facade towards the road."""

from dataclasses import dataclass

from limner.engines.painter.worlds.street.mesh import Material, Mesh


@dataclass(frozen=True, slots=True)
class Wall:
    """The facade plane at `face` metres from the street's `middle`; `side` is -1 on the left and 1 on the right."""

    mesh: Mesh
    side: int
    face: float
    middle: float = 0.0

    def x(self, out: float) -> float:
        """The world's x of a distance out from the facade."""
        return self.middle + self.side * (self.face - out)

    def box(
        self,
        along: tuple[float, float],
        up: tuple[float, float],
        out: tuple[float, float],
        material: Material,
    ) -> None:
        """A box between two distances along the street, two heights and two distances out."""
        self.mesh.box((self.x(out[0]), up[0], along[0]), (self.x(out[1]), up[1], along[1]), material)

    def panel(
        self, along: tuple[float, float], up: tuple[float, float], out: float, material: Material, variant: int = 0
    ) -> None:
        """A flat upright panel facing the road, its texture the right way round for who looks at it."""
        near, far = along if self.side > 0 else along[::-1]
        low, high, x = up[0], up[1], self.x(out)
        self.mesh.quad(((x, low, far), (x, low, near), (x, high, near), (x, high, far)), material, variant=variant)

    def slope(
        self,
        along: tuple[float, float],
        inner: tuple[float, float],
        outer: tuple[float, float],
        material: Material,
    ) -> None:
        """A sloping panel such as an awning between (height, out) at the wall and (height, out) at its edge."""
        (low, high), near, far = inner, *along
        a, b = self.x(high), self.x(outer[1])
        self.mesh.quad(((b, outer[0], near), (b, outer[0], far), (a, low, far), (a, low, near)), material)
